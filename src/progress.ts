/** What a long command is doing and how far it is, in one line on standard error. */

/** The stream that the line goes to, as far as it is used. */
export interface ProgressStream {
  /** Whether it is a terminal, where a line can be drawn over. */
  isTTY?: boolean;
  /** Width of the terminal, in characters; nothing or 0 where it does not say. */
  columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** Begin a phase. Each one is a line where the stream is no terminal. */
  phase(name: string): void;
  /** How far the phase is: `12 of 40`, or the last thing that was done. Shown on a terminal only. */
  at(detail: string): void;
  /** Take the line away, before something else is printed or at the end. */
  clear(): void;
}

const eraseLine = '\r\x1b[2K';

/** Progress on a stream; standard error, so that what a command answers can be piped. */
export function progressOn(stream: ProgressStream = process.stderr): Progress {
  let phase = '';
  const draw = (line: string) => {
    // A line that wraps could not be drawn over.
    const width = (stream.columns || 80) - 1;
    stream.write(eraseLine + line.slice(0, width));
  };
  return {
    phase(name) {
      phase = name;
      if (stream.isTTY) draw(`${name} …`);
      else stream.write(`${name}\n`);
    },
    at(detail) {
      if (stream.isTTY) draw(phase ? `${phase}: ${detail}` : detail);
    },
    clear() {
      if (stream.isTTY) stream.write(eraseLine);
    },
  };
}
