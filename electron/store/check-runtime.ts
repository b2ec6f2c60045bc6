/** What the database's binary needs; older Node dies in it without a message. */
const neededNapi = 10;

/** Says in a sentence that this Node is too old, before the database is loaded. */
export function checkRuntime(versions: NodeJS.ProcessVersions): void {
  if (Number(versions.napi) >= neededNapi) return;
  throw new Error(
    `Narikka needs Node 22.14 or newer; this is ${versions.node}. Start it with the npm scripts, which bring their own.`,
  );
}
