/** Where Tasklist is, as its address says. */
export function place(): URLSearchParams {
  return new URLSearchParams(location.hash.split('?')[1] ?? '');
}

export function currentTask(): string | null {
  return place().get('task');
}
