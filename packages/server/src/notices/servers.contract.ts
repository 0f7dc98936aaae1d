import { createServer as createHttp, type IncomingHttpHeaders } from "node:http";
import { createServer as createTcp, type AddressInfo, type Socket } from "node:net";

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
  /** What was said to be let in, decoded. */
  readonly auth: string | undefined;
}

export interface TestMailServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** A real, small SMTP server; `refuse` names a command that it answers with a status of its own. */
export async function startSmtp(refuse: Readonly<Record<string, number>> = {}): Promise<TestMailServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket);
    let from = "";
    let to: string[] = [];
    let auth: string | undefined;
    let data: string[] | undefined;
    let buffer = "";
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const answer = (line: string): void => {
      if (data !== undefined) {
        if (line !== ".") {
          data.push(line);
          return;
        }
        mails.push({ from, to, data: data.join("\n"), auth });
        data = undefined;
        say("250 queued");
        return;
      }
      const word = line.split(/[ :]/u)[0]?.toUpperCase() ?? "";
      const status = refuse[word];
      if (status !== undefined) say(`${status} no`);
      else if (word === "EHLO") {
        say("250-test");
        say("250 AUTH PLAIN");
      } else if (word === "AUTH") {
        auth = Buffer.from(line.slice("AUTH PLAIN ".length), "base64").toString("utf8");
        say("235 in");
      } else if (word === "MAIL") {
        from = line;
        to = [];
        say("250 ok");
      } else if (word === "RCPT") {
        to.push(line);
        say("250 ok");
      } else if (word === "DATA") {
        data = [];
        say("354 go on");
      } else if (word === "QUIT") socket.end("221 bye\r\n");
      else say("500 what?");
    };
    say("220 test");
    socket.on("data", (chunk) => {
      buffer += chunk.toString("utf8");
      const lines = buffer.split("\r\n");
      buffer = lines.pop() ?? "";
      for (const line of lines) answer(line);
    });
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<unknown>((resolve) => server.close(resolve));
    },
  };
}
