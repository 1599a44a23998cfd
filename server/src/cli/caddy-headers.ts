/**
 * Prints the security headers of a built app as a Caddy snippet: `node server/src/cli/caddy-headers.ts <build folder>`.
 * deploy/proxy.Dockerfile runs it, so that production sends what the tests have seen.
 */
import { securityHeaders } from '../security-headers.ts';
import { loadStaticApp } from '../static-app.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: caddy-headers.ts <build folder>');
  process.exitCode = 2;
} else {
  const headers = securityHeaders({ inlineScripts: loadStaticApp(folder).inlineScripts, isHttps: true });
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  console.log(['header {', ...lines, '\t-server', '}'].join('\n'));
}
