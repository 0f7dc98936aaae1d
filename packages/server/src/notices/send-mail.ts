import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";
import { createInterface } from "node:readline";

/** The server that takes mail; the host's own choice, never a tenant's. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Otherwise STARTTLS is used where the server offers it. */
  readonly secure?: boolean;
  /** Refuses to go on without TLS; `true` when there is a password. */
  readonly requireTls?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Who it comes from, a bare address. */
  readonly from: string;
}

/** A text for some addresses. */
export interface Mail {
  /** Without the angle brackets. */
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/** What the server said no to; 4xx may be tried again. */
export class MailRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

const TIMEOUT = 15_000;

/** Hands one mail to a server (RFC 5321, with STARTTLS and AUTH PLAIN). Rejects with {@link MailRefused}, or when it is cut off. */
export async function sendMail(server: MailServer, mail: Mail): Promise<void> {
  let session = await open(server);
  try {
    await session.expect(220);
    let offers = await session.say(`EHLO ${hostOf(server.from)}`, 250);
    const mustBeSecret = server.requireTls ?? server.password !== undefined;
    if (server.secure !== true && offers.includes("STARTTLS")) {
      await session.say("STARTTLS", 220);
      session = await upgrade(session, server);
      offers = await session.say(`EHLO ${hostOf(server.from)}`, 250);
    } else if (server.secure !== true && mustBeSecret) throw new MailRefused(530);
    if (server.password !== undefined) {
      const secret = Buffer.from(`\0${server.user ?? ""}\0${server.password}`).toString("base64");
      await session.say(`AUTH PLAIN ${secret}`, 235);
    }
    await session.say(`MAIL FROM:<${server.from}>`, 250);
    for (const to of mail.to) {
      // eslint-disable-next-line no-await-in-loop
      await session.say(`RCPT TO:<${to}>`, 250);
    }
    await session.say("DATA", 354);
    await session.say(`${render(server.from, mail)}\r\n.`, 250);
    await session.say("QUIT", 221).catch(() => "");
  } finally {
    session.socket.destroy();
  }
}

interface Session {
  readonly socket: Socket;
  /** Says a line and resolves with what came back when its status is the wanted one. */
  say(line: string, status: number): Promise<string>;
  expect(status: number): Promise<string>;
}

async function open({ host, port, secure }: MailServer): Promise<Session> {
  const socket = secure === true ? connectSecure({ host, port, servername: host }) : connectPlain({ host, port });
  return converse(socket);
}

async function upgrade({ socket }: Session, { host }: MailServer): Promise<Session> {
  socket.removeAllListeners();
  return converse(connectSecure({ socket, servername: host }));
}

function converse(socket: Socket): Session {
  let failure: Error | undefined;
  let waiting: { resolve(answer: string): void; reject(error: Error): void } | undefined;
  const answers: string[] = [];
  let lines: string[] = [];
  const end = (error: Error): void => {
    failure ??= error;
    waiting?.reject(failure);
    waiting = undefined;
  };
  socket.setTimeout(TIMEOUT, () => socket.destroy(new MailRefused(421)));
  socket.on("error", end);
  socket.on("close", () => end(new MailRefused(421)));
  createInterface({ input: socket }).on("line", (line) => {
    lines.push(line);
    // A dash behind the status: more lines follow.
    if (line[3] === "-") return;
    answers.push(lines.join("\n"));
    lines = [];
    const next = waiting === undefined ? undefined : answers.shift();
    if (next === undefined) return;
    waiting?.resolve(next);
    waiting = undefined;
  });
  const expect = async (status: number): Promise<string> => {
    const ready = answers.shift();
    const answer =
      ready ??
      (await new Promise<string>((resolve, reject) => {
        if (failure === undefined) waiting = { resolve, reject };
        else reject(failure);
      }));
    const told = Number(answer.split("\n").at(-1)?.slice(0, 3));
    if (told !== status) throw new MailRefused(told);
    return answer;
  };
  const say = (line: string, status: number): Promise<string> => {
    socket.write(`${line}\r\n`);
    return expect(status);
  };
  return { socket, say, expect };
}

/** Everything that is not plain ASCII is encoded, so that no text can end a header or the mail. */
function render(from: string, { id, to, subject, text, at }: Mail): string {
  const headers = [
    `From: <${from}>`,
    `To: ${to.map((address) => `<${address}>`).join(", ")}`,
    `Subject: ${encodeWords(subject)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}@${hostOf(from)}>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "Auto-Submitted: auto-generated",
  ];
  const body = Buffer.from(text).toString("base64").replaceAll(/.{76}/gu, "$&\r\n");
  return `${headers.join("\r\n")}\r\n\r\n${body}`;
}

/** RFC 2047: words of at most 75 characters, none of which cuts a character in two. */
function encodeWords(text: string): string {
  const words: string[] = [""];
  for (const character of text) {
    const last = `${words.at(-1) ?? ""}${character}`;
    if (Buffer.byteLength(last) > 42) words.push(character);
    else words[words.length - 1] = last;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
