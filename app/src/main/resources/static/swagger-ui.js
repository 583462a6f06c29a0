// The explorer of the API. Whoever calls a sign-in in it is signed in from then on.
const explorer = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
  responseInterceptor: (response) => {
    const token = response.ok && /\/auth\/[a-z-]+$/.test(new URL(response.url).pathname) && response.body?.token;
    if (token) {
      explorer.preauthorizeApiKey('token', token);
    }
    return response;
  },
});
window.explorer = explorer;
