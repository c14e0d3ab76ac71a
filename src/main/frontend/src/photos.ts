/** The longer side in pixels: A4 at 200 dpi is legible in print and on screen. */
const LONGEST = 2338;
const SMALL_ENOUGH = 1024 * 1024;
const QUALITY = 0.85;

/** The size at which a picture is sent, of the same proportions. */
export function fitting(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A photograph as small as a slow line needs it; any other file, or one that cannot be read here, as it is. */
export async function lighter(file: File): Promise<File> {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size <= SMALL_ENOUGH) {
    return file;
  }
  try {
    const photo = await redrawn(file);
    return photo && photo.size < file.size ? new File([photo], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: photo.type }) : file;
  } catch {
    return file;
  }
}

/** Upright, however the camera was held. */
async function redrawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitting(picture.width, picture.height));
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff'; // what was transparent is not black
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
}
