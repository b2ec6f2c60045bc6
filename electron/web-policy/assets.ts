import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { immutable, securityHeaders } from './headers.ts';

/** Serves one request for a page or a file of it, with the web's own Request and Response. */
export type AssetServer = (request: Request) => Promise<Response>;

/** The only pages. Their inner places are hashes (`#/today`), so nothing else answers with one. */
const pages: ReadonlyMap<string, string> = new Map([
  ['/', '/staff.html'],
  ['/staff.html', '/staff.html'],
  ['/kiosk.html', '/kiosk.html'],
  ['/board.html', '/board.html'],
  ['/checkin.html', '/checkin.html'],
]);

/** A kind of file that is not named here is not served. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);

/** Vite puts files with a content hash of eight signs in their name into this folder. */
const hashedAsset = /^\/assets\/[^/]+-[\w-]{8}\.[a-z0-9]+$/;
/**
 * Backslashes and colons mean something to Windows, a NUL ends a name in C, a point starts hidden
 * files and the way out. No link of ours has them.
 */
const forbiddenInPath = ['\\', ':', '\0', '/.', '//'];
const noncePlace = '__CSP_NONCE__';

/**
 * Serves a built renderer. Used by the browser host and by Electron's `protocol.handle` alike, so
 * that the two cannot differ in what they let through.
 *
 * @param folder the built renderer, `out/renderer`
 */
export function serveAssets(folder: string): AssetServer {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refusal(405, { Allow: 'GET, HEAD' });
    }
    const path = decodedPath(request.url);
    if (path === undefined) return refusal(404);
    const page = pages.get(path);
    const response = page === undefined ? await file(folder, path) : await html(folder, page);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

/** The path as the file system would see it; undefined for what no link of ours contains. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    return forbiddenInPath.some((part) => path.includes(part)) ? undefined : path;
  } catch {
    // Not a valid URL or escape: no file has such a name.
    return undefined;
  }
}

async function html(folder: string, page: string): Promise<Response> {
  const bytes = await readContained(folder, page);
  if (bytes === undefined) return refusal(404);
  const nonce = randomBytes(18).toString('base64url');
  const body = new TextEncoder().encode(bytes.toString('utf8').replaceAll(noncePlace, nonce));
  return answer(body, { ...securityHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' });
}

async function file(folder: string, path: string): Promise<Response> {
  const contentType = contentTypes.get(extname(path));
  const bytes = contentType === undefined ? undefined : await readContained(folder, path);
  if (bytes === undefined || contentType === undefined) return refusal(404);
  const cache: Record<string, string> = hashedAsset.test(path)
    ? { 'Cache-Control': immutable }
    : {};
  return answer(bytes, { ...securityHeaders(), ...cache, 'Content-Type': contentType });
}

/** Reads a file only where it, and what it links to, lies inside the folder. */
async function readContained(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    const root = await realpath(folder);
    const target = resolve(root, `.${path}`);
    if (!target.startsWith(root + sep)) return undefined;
    if ((await realpath(target)) !== target) return undefined;
    return await readFile(target);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** The file is not there, is a folder, or its name is too long for the disk. */
function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(String(code));
}

function answer(body: Uint8Array, headers: Record<string, string>): Response {
  // A copy, since Response wants bytes of a buffer that nobody shares.
  const bytes = new Uint8Array(body);
  return new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.length) } });
}

function refusal(status: 404 | 405, extra: Record<string, string> = {}): Response {
  const headers = { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${status}\n`, { status, headers: { ...headers, ...extra } });
}
