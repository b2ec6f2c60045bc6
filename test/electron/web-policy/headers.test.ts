import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '#electron/web-policy/headers.ts';

describe('the headers of every answer', () => {
  it('allow a page its own files and the style of this load, word for word', () => {
    expect(contentSecurityPolicy('abc')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; connect-src 'self'; " +
        "img-src 'self' data: blob:; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; " +
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
  });

  it('never allow inline code or text as code', () => {
    expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe|\*|http/);
    expect(contentSecurityPolicy()).toContain("style-src 'self';");
  });

  it('close the other ways in', () => {
    const headers = securityHeaders();
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    expect(headers['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
    expect(headers['Permissions-Policy']).toContain('camera=()');
  });
});
