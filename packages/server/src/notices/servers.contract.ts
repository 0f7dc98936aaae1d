import { createServer as createHttp, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { testCertificate, testKey } from "./test-certificate.contract.ts";

/** What a server was sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it says to that. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TestServer {
  readonly port: number;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A real HTTP server on this machine. */
export async function startHttp(reply: (received: Received, count: number) => Reply): Promise<TestServer> {
  const received: Received[] = [];
  const server = createHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const each = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
      received.push(each);
      const { status = 200, headers = {}, body = "" } = reply(each, received.length);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise<unknown>((resolve) => server.close(resolve));
    },
  };
}

/** A mail as an SMTP server got it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
  /** Who was let in: name and password. */
  readonly auth: string | undefined;
  /** Whether it came over TLS. */
  readonly secure: boolean;
}

export interface TestMailServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server; `refuse` names a command that it answers with a status of its own. */
export async function startSmtp(
  refuse: Readonly<Record<string, number>> = {},
  options: Readonly<SMTPServerOptions> = { disabledCommands: ["STARTTLS"] },
): Promise<TestMailServer> {
  const mails: ReceivedMail[] = [];
  const no = (command: string): Error | null => {
    const status = refuse[command];
    return status === undefined ? null : Object.assign(new Error("no"), { responseCode: status });
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    key: testKey,
    cert: testCertificate,
    ...options,
    onConnect: (_session, done) => done(no("CONNECT")),
    onAuth: ({ username = "", password = "" }, _session, done) =>
      password === "wrong"
        ? done(Object.assign(new Error("no"), { responseCode: 535 }))
        : done(null, { user: `${username} ${password}` }),
    onMailFrom: (_address, _session, done) => done(no("MAIL")),
    onRcptTo: ({ address }, _session, done) => done(no("RCPT") ?? no(address)),
    onData: (stream, { envelope, user, secure }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = envelope;
        mails.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          data: Buffer.concat(chunks).toString("utf8"),
          auth: user,
          secure,
        });
        done();
      });
    },
  });
  // Clients that are cut off are the tests' own.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
