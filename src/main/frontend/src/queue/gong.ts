/** Two falling tones, when somebody has switched them on; browsers let no page sound before. */
export class Gong {
  private context?: AudioContext;
  private on = false;

  constructor(button: HTMLButtonElement) {
    button.addEventListener('click', () => {
      this.context ??= new AudioContext();
      this.on = !this.on;
      button.setAttribute('aria-pressed', String(this.on));
      button.textContent = (this.on ? button.dataset.off : button.dataset.on)!;
      this.sound();
    });
  }

  sound() {
    const context = this.context;
    if (!context || !this.on) {
      return;
    }
    [659, 523].forEach((hertz, index) => {
      const start = context.currentTime + index * 0.5;
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(0.4, start);
      volume.gain.exponentialRampToValueAtTime(0.001, start + 1.2);
      tone.connect(volume).connect(context.destination);
      tone.start(start);
      tone.stop(start + 1.2);
    });
  }
}
