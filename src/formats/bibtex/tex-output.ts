// What a TeX text prints, while it is being read: pieces of text in groups that may mark them up or hold math.

interface Frame {
  /** What is written when the group ends. */
  close: string;
  /** Where in the output the group began, and how many pieces opening it took: an empty group writes nothing. */
  readonly mark: number;
  readonly math: boolean;
  /** Signs that opened math and must close it; '' for a group in braces. */
  readonly opener: string;
}

export class TexOutput {
  readonly #pieces: string[] = [];
  readonly #frames: Frame[] = [{ close: '', mark: 0, math: false, opener: '' }];
  #openMaths = 0;

  get #frame(): Frame {
    return this.#frames[this.#frames.length - 1];
  }

  /** Does the innermost group hold math? */
  get isMath(): boolean {
    return this.#frame.math;
  }

  /** Is there math around the innermost group that can be closed? */
  get hasOpenMath(): boolean {
    return this.#openMaths > 0;
  }

  push(...pieces: readonly string[]): void {
    for (const piece of pieces) this.#pieces.push(piece);
  }

  /** Changes the font up to the end of the innermost group. */
  switchFont(open: string, close: string): void {
    this.#pieces.push(open);
    this.#frame.close = close + this.#frame.close;
  }

  /** Closes every group and gives the whole text. */
  finish(): string {
    while (this.#frames.length > 1) this.#closeFrame();
    return this.#pieces.join('') + this.#frames[0].close;
  }

  openGroup(open: string, close: string, math = this.#frame.math, opener = ''): void {
    this.#pieces.push(open);
    this.#openMaths += Number(opener !== '');
    this.#frames.push({ close, mark: this.#pieces.length, math, opener });
  }

  #closeFrame(): void {
    const { close, mark, opener } = this.#frames.pop()!;
    this.#openMaths -= Number(opener !== '');
    if (this.#pieces.length === mark) this.#pieces.pop();
    else this.#pieces.push(close);
  }

  // A brace that nothing opened closes nothing.
  closeGroup(): void {
    while (this.#frame.opener !== '') this.#closeFrame();
    if (this.#frames.length > 1) this.#closeFrame();
  }

  /** Closes the innermost math; true when it was opened by a double sign. */
  closeMath(): boolean {
    let opener = '';
    while (opener === '' && this.#frames.length > 1) {
      opener = this.#frame.opener;
      this.#closeFrame();
    }
    return opener === '$$';
  }
}
