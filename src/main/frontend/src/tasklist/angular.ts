/** Stays for its duration, in ms, or without one until it is closed. */
export interface Notification { type?: string; status?: string; message?: string; duration?: number }

interface Services {
  Notifications: {
    addMessage(message: Notification): void;
    registerConsumer(consumer: { add(it: Notification): boolean; remove(it: Notification): void }): void;
  };
  $rootScope: { $on(event: string, then: () => void): void };
}

/** A service of Tasklist's own. */
export function service<N extends keyof Services>(name: N): Services[N] {
  const angular = (window as unknown as {
    angular: { element(node: Element): { injector(): { get(name: N): Services[N] } } };
  }).angular;
  return angular.element(document.body).injector().get(name);
}
