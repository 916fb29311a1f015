import { createRequire } from 'node:module';
import { InputError } from '#engine/model/problem.ts';

/** What is used of the Typst compiler (typst.ts, NodeCompiler). */
export type Compiler = {
  /** @throws an error that names what the source, or the standard, does not allow */
  readonly pdf: (
    what: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    how: { readonly pdfStandard: 'ua-1' },
  ) => Uint8Array;
  /** Forgets what was kept of earlier compilations, of every compiler of this process, but the last `age` of them. */
  readonly evictCache: (age: number) => void;
};

type Native = {
  readonly NodeCompiler: {
    readonly create: (how: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }) => Compiler;
  };
};

const NAME = '@myriaddreamin/typst-ts-node-compiler';

/**
 * The compiler as npm packs it for this machine. The package that names them all is tried last: its lock would ask for
 * packages of other systems that not every registry has, so we name those of Linux ourselves.
 *
 * @throws InputError where there is none for this machine
 */
export function compilerIn(workspace: string, fontPaths: readonly string[]): Compiler {
  const require = createRequire(import.meta.url);
  const { platform, arch } = process;
  for (const name of [`${NAME}-${platform}-${arch}-gnu`, `${NAME}-${platform}-${arch}-musl`, NAME]) {
    try {
      return (require(name) as Native).NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  throw new InputError({
    code: 'no-pdf-here',
    file: '--format pdf',
    message: `no compiler of PDF is installed for ${platform} ${arch}; take docx or html, or run "npm install --no-save ${NAME}@0.7.0" first`,
  });
}

/** Not installed, or made for another library of C. */
function isAbsent(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
}
