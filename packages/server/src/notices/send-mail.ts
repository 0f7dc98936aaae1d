import { isIP } from "node:net";
import { checkedAddresses, resolveHost, type ResolveHost } from "./checked-addresses.ts";
import { PostRefused } from "./guarded-post.ts";

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
  /** The authority that has signed the server's certificate, PEM; those that Node knows when left out. */
  readonly ca?: string;
  /** Whether it must be on the public internet: for a host whose customers choose their own server. */
  readonly publicOnly?: boolean;
  /** Asks for the addresses of `host`; the system's resolver when left out. */
  readonly resolve?: ResolveHost;
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

/**
 * Hands one mail to a server. The name of the server is resolved once, and that address is connected to. Whoever of several
 * is refused does not keep it from the others.
 *
 * Rejects with {@link MailRefused}, with {@link PostRefused} for an address that may not be reached, or when it is cut off.
 */
export async function sendMail(server: MailServer, mail: Mail): Promise<void> {
  const { host, port, secure = false, user = "", password, from, ca } = server;
  const { publicOnly = false, resolve = resolveHost } = server;
  const [address] = await checkedAddresses(host, { isAllowed: !publicOnly, resolve });
  if (address === undefined) throw new PostRefused("address");
  // Loaded by the first mail: most servers never send one.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    host: address,
    port,
    secure,
    requireTLS: !secure && (server.requireTls ?? password !== undefined),
    tls: { ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === undefined ? {} : { ca }) },
    ...(password === undefined ? {} : { auth: { user, pass: password } }),
    name: hostOf(from),
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
    // Nothing of a mail is ever fetched from elsewhere.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: [...mail.to],
      subject: mail.subject,
      text: mail.text,
      date: new Date(mail.at),
      messageId: `<${mail.id}@${hostOf(from)}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      textEncoding: "base64",
    });
  } catch (error) {
    throw asRefusal(error);
  } finally {
    transport.close();
  }
}

/** A status of the server, where there is one; that it offers no TLS is one too, though it never says so. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ("responseCode" in error && typeof error.responseCode === "number") return new MailRefused(error.responseCode);
  return "command" in error && error.command === "STARTTLS" ? new MailRefused(530) : error;
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
