// The part of saxen that is used; the package brings no types.
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handler: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: "closeTag" | "text" | "cdata", handler: (text: string) => void): this;
    on(event: "error", handler: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
