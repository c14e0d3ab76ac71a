export interface Answer { status: number; content: any }

/** Who sends has no session any more: it was the page to sign in that answered. */
export class SignedOut extends Error {}

/**
 * Posts a form with files and tells how far it is.
 *
 * @param progress whole per cent of what has left the browser
 * @throws SignedOut when the page to sign in answered
 * @throws Error when there is no connection, or what came back is not JSON
 */
export function send(url: string, headers: Record<string, string>, body: FormData, progress: (percent: number) => void): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = it => it.lengthComputable && progress(Math.floor((100 * it.loaded) / it.total));
    request.onload = () => {
      if (new URL(request.responseURL).pathname === '/sign-in') {
        failed(new SignedOut());
        return;
      }
      try {
        done({ status: request.status, content: JSON.parse(request.responseText) });
      } catch (problem) {
        failed(problem);
      }
    };
    request.onerror = () => failed(new Error('offline'));
    request.ontimeout = request.onerror;
    request.send(body);
  });
}
