import { startBrowserHost } from '#electron/hosts/browser/start-browser-host.ts';

// The real browser host over the folder of the first argument; its pages come from the root of the
// second, where the test has put an empty one, so that nothing has to be built.
const [folder = '', root = ''] = process.argv.slice(2);

process.exitCode = await startBrowserHost({ folder, root, open: false, language: 'en' });
