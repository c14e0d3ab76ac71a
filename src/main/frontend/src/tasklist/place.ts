/** Where Tasklist is, as its address says. */
export function place(hash = location.hash): URLSearchParams {
  return new URLSearchParams(hash.split('?')[1] ?? '');
}

export function currentTask(): string | null {
  return place().get('task');
}
