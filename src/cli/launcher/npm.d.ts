export function npmSentence(said: string): string;
