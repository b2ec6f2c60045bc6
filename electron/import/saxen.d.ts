/** The part of saxen (which has no types of its own) that is used here. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    on(hook: 'openTag', listener: (name: string, attributes: () => Attributes) => void): this;
    on(hook: 'closeTag', listener: (name: string) => void): this;
    on(hook: 'text' | 'cdata', listener: (text: string) => void): this;
    on(hook: 'error', listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
