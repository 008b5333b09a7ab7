// Several rules ask the same small question about the same stretch of text. A remembered function answers the second
// time from memory; it keeps few answers, so memory stays constant, and the answers are those of the function itself.

const KEPT = 256;

/** `read`, with its last answers kept, at most `kept`. `read` must be pure, and its answers must not be changed by the caller. */
export function remembered<Answer>(read: (text: string) => Answer, kept = KEPT): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= kept) answers.clear();
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}
