// How a command is called: a table that the words of the help complete, since each option has its text there.
import type { Words } from "../../core.ts";
import type { OwnFormat } from "../../render/registry.ts";
import type { Environment } from "../environment.ts";
import type { ExitCode } from "../exitCode.ts";

type Help = Words<"help">["help"];

/** Every command has its words, `help` among them. */
export type CommandName = keyof Help["commands"];

/** Options that several commands share. */
export type GroupName = keyof Help["groups"];

/** What the call puts behind an option; a flag by itself where it is `null`. */
export interface OptionUsage {
  readonly value: keyof Help["values"] | null;
  /** One letter that stands for the name. */
  readonly short?: string;
  readonly repeatable?: true;
}

export type OptionTable<Names extends PropertyKey> = { readonly [N in Names]: OptionUsage };

/** Names of files or other things behind the command. */
interface NamesUsage {
  readonly name: keyof Help["names"];
  readonly many: boolean;
}

/** What of a command's usage another one may read. */
export interface CallShape {
  readonly options: Readonly<Record<string, OptionUsage>>;
  readonly groups: readonly GroupName[];
  readonly fileFormats?: readonly OwnFormat[];
}

export interface CommandUsage<C extends CommandName> {
  readonly names: readonly NamesUsage[];
  /** Its own options, by their long names. */
  readonly options: OptionTable<keyof Help["commands"][C]["options"]>;
  readonly groups: readonly GroupName[];
  /** The formats of bytes and of pictures that its result has. */
  readonly fileFormats?: readonly OwnFormat[];
  /** What of the flags says how the result is shown, where `-o` names something else. */
  readonly resultFlags?: (flags: object) => Promise<object>;
  /** Loads the command and does what it is for; `all` gives the commands by their names, `help` among them. */
  readonly run: (
    names: readonly string[],
    flags: object,
    environment: Environment,
    all: () => Promise<Readonly<Record<string, CallShape>>>,
  ) => Promise<ExitCode>;
}

export const flag = { value: null } as const;
