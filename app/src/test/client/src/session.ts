// A client of Clutch as a panel in a browser needs one: it signs in, stays signed in, and asks again when the network fails.
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './api.js';

/** What this client asks for; lists come as CSV too. */
type Media = 'application/json' | 'application/problem+json';

export type Problem = components['schemas']['Problem'];

/** What the tabs of one browser share. */
export interface Store {
  token: string;
  refreshToken: string;
}

/** What a call was refused with. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const ATTEMPTS = 3;

export class Session {
  readonly api: Client<paths, Media>;
  /** Refreshes that this tab asked for. */
  refreshes = 0;
  private readonly plain: Client<paths, Media>;

  constructor(
    base: string,
    private readonly store: Store,
  ) {
    this.plain = createClient<paths, Media>({ baseUrl: base, fetch: again });
    this.api = createClient<paths, Media>({ baseUrl: base, fetch: again });
    this.api.use(this.signed());
  }

  async signIn(email: string, password: string): Promise<components['schemas']['SignedIn']> {
    const { data, error } = await this.plain.POST('/api/v1/auth/login', { body: { email, password } });
    if (!data) throw new Refused(error);
    this.keep(data.data);
    return data.data;
  }

  /** The token goes with each request; when it has expired, it is refreshed and the request is sent once more. */
  private signed(): Middleware {
    const sent = new WeakMap<Request, Request>();
    return {
      onRequest: ({ request }) => {
        request.headers.set('Authorization', `Bearer ${this.store.token}`);
        sent.set(request, request.clone());
        return request;
      },
      onResponse: async ({ request, response }) => {
        const copy = sent.get(request);
        if (response.status !== 401 || !copy) return undefined;
        const problem = (await response.clone().json()) as Problem;
        if (problem.code !== 'TOKEN_EXPIRED') return undefined;
        await this.refresh();
        copy.headers.set('Authorization', `Bearer ${this.store.token}`);
        return again(copy);
      },
    };
  }

  private async refresh(): Promise<void> {
    this.refreshes++;
    const { data, error } = await this.plain.POST('/api/v1/auth/refresh', {
      body: { refreshToken: this.store.refreshToken },
    });
    if (!data) throw new Refused(error);
    this.keep(data.data);
  }

  private keep(signedIn: components['schemas']['SignedIn']): void {
    this.store.token = signedIn.token;
    if (signedIn.refreshToken) this.store.refreshToken = signedIn.refreshToken;
  }
}

/** The answer may be lost on its way; a request that may be repeated is repeated: a read, or a write with a key. */
async function again(request: Request): Promise<Response> {
  const repeatable = request.method === 'GET' || request.headers.has('Idempotency-Key');
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(request.clone());
    } catch (failure) {
      if (!repeatable || attempt === ATTEMPTS) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}
