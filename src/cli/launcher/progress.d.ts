export function showProgress(label: string): { done(text: string): void; stop(): void };
