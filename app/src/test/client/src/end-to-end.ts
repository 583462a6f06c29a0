// Uses the typed client against a running Clutch: node end-to-end.js BASE EMAIL PASSWORD EXPIRED_TOKEN
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Refused, Session, type Store } from './session.js';
import { UnreliableNetwork } from './unreliable.js';

const [base, email, password, expiredToken] = process.argv.slice(2);
assert(base && email && password && expiredToken, 'BASE EMAIL PASSWORD EXPIRED_TOKEN');

async function step(name: string, run: () => Promise<void>): Promise<void> {
  await run();
  console.log(`ok ${name}`);
}

const store: Store = { token: '', refreshToken: '' };
const tab = new Session(base, store);

await step('a wrong password is refused with a code', async () => {
  await assert.rejects(
    new Session(base, { token: '', refreshToken: '' }).signIn(email, 'not the password'),
    (no: unknown) => no instanceof Refused && no.problem.code === 'INVALID_CREDENTIALS',
  );
});

await step('signs in', async () => {
  const signedIn = await tab.signIn(email, password);
  assert.equal(signedIn.user.email, email);
  assert(signedIn.expiresIn > 0);
});

await step('a lost answer of a write does not write twice', async () => {
  const network = await UnreliableNetwork.before(base);
  const unlucky = new Session(network.base, store);
  const plate = `TS ${Date.now() % 1_000_000}`;
  network.toLose = 1;
  const { data, error } = await unlucky.api.POST('/api/v1/fleet/vehicles', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    body: { licensePlate: plate, make: 'Toyota', model: 'Corolla', year: 2024 },
  });
  assert(data, JSON.stringify(error));
  assert.equal(network.passed, 2);
  network.toLose = 2;
  const list = await unlucky.api.GET('/api/v1/fleet/vehicles', { params: { query: { q: plate } } });
  assert(list.data, JSON.stringify(list.error));
  assert.equal(list.data.pagination.total, 1);
  assert.deepEqual(list.data.data[0]?.id, data.data.id);
  assert.equal(network.passed, 5);
  network.close();
});

await step('two tabs refresh the same expired token at once', async () => {
  const slept: Store = { token: expiredToken, refreshToken: store.refreshToken };
  const one = new Session(base, { ...slept });
  const other = new Session(base, { ...slept });
  const answers = await Promise.all([
    one.api.GET('/api/v1/fleet/vehicles', { params: { query: { limit: 5, sort: '-createdAt' } } }),
    other.api.GET('/api/v1/fleet/vehicles', { params: { query: { limit: 5, status: 'active' } } }),
  ]);
  for (const { data, error } of answers) {
    assert(data, JSON.stringify(error));
    assert.equal(data.pagination.limit, 5);
    for (const vehicle of data.data) assert.equal(typeof vehicle.licensePlate, 'string');
  }
  assert.equal(one.refreshes, 1);
  assert.equal(other.refreshes, 1);
});

await step('an error has the code that the route documents', async () => {
  const session = new Session(base, store);
  await session.signIn(email, password);
  const missing = await session.api.GET('/api/v1/fleet/vehicles/{id}', { params: { path: { id: randomUUID() } } });
  assert.equal(missing.response.status, 404);
  assert.equal(missing.error?.code, 'NOT_FOUND');
  const unknown = await session.api.GET('/api/v1/fleet/vehicles', { params: { query: { sort: 'colour-of-the-sky' } } });
  assert.equal(unknown.response.status, 400);
  assert.equal(unknown.error?.code, 'UNKNOWN_SORT_KEY');
});
