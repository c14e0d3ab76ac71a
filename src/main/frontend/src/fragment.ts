/** Code and key of a dossier from "#code=…&key=…", or nothing. */
export function fromFragment(hash: string): { code: string; key: string } | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const code = parameters.get('code');
  const key = parameters.get('key');
  return code && key ? { code, key } : undefined;
}
