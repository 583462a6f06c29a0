// A network that loses answers: it hands requests on, and cuts the connection before the answer as often as it is told to.
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class UnreliableNetwork {
  /** Requests that reached the server. */
  passed = 0;
  /** Answers that will still be lost. */
  toLose = 0;

  private constructor(private readonly server: Server) {}

  static async before(base: string): Promise<UnreliableNetwork> {
    const target = new URL(base);
    const network = new UnreliableNetwork(
      createServer((incoming, outgoing) => {
        const onward = forward(
          {
            host: target.hostname,
            port: target.port,
            method: incoming.method,
            path: incoming.url,
            headers: incoming.headers,
          },
          (answer) => {
            network.passed++;
            if (network.toLose > 0) {
              network.toLose--;
              answer.resume();
              answer.on('end', () => incoming.socket.destroy());
              return;
            }
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
          },
        );
        onward.on('error', () => incoming.socket.destroy());
        incoming.pipe(onward);
      }),
    );
    await new Promise<void>((resolve) => network.server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
