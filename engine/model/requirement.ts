import { z } from 'zod';
import { Signature } from './signature.ts';

/** O: duty of the Protocol. S: recommendation of the Committee. P: good practice. Never mixed. */
export const Severity = z.enum(['O', 'S', 'P']);
export type Severity = z.infer<typeof Severity>;

export const Addressee = z.enum([
  'Legislature',
  'Executive',
  'Judiciary',
  'Prosecutors',
  'Law enforcement',
  'Health & social services',
  'Education',
  'State internationally',
  'Media',
  'ISPs & platforms',
  'Travel & tourism',
  'Financial sector',
]);
export type Addressee = z.infer<typeof Addressee>;

export const Kind = z.enum([
  'legislative',
  'policy',
  'institutional',
  'data',
  'budget',
  'awareness',
  'training',
  'service',
  'international',
  'private-sector',
]);
export type Kind = z.infer<typeof Kind>;

/** How a pinpoint was checked (domain note 0.1): read in the text, its section heading read, or from memory. */
export const Mark = z.enum(['verified', 'section', 'unverified']);
export type Mark = z.infer<typeof Mark>;

/** Who read the paragraph beside the requirement, when, and in which copy of the text. */
export const Confirmed = z.strictObject({
  /** ISO 8601 date. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  by: z.string().min(1),
  document: z.strictObject({
    symbol: z.string().min(1),
    /** Of the bytes of the file, 64 hexadecimal digits. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** BCP 47. */
    lang: z.string().min(2),
  }),
});
export type Confirmed = z.infer<typeof Confirmed>;

/** A place in the Guidelines CRC/C/156. `paras` is shown only when `mark` is "verified". */
export const GuidelinePinpoint = z.strictObject({
  section: z.string().min(1),
  paras: z.string().min(1).optional(),
  /** A paragraph number from memory: a lead for the person who verifies it, never shown. */
  lead: z.string().min(1).optional(),
  mark: Mark,
  /** Set by `tutela pinpoints --confirm`: docs/pinpoints.md. */
  confirmed: Confirmed.optional(),
});
export type GuidelinePinpoint = z.infer<typeof GuidelinePinpoint>;

/** A place in another instrument, as the field abbreviates it: "LAN 20(1)(e)", "CRC 35". */
export const OtherPinpoint = z.strictObject({ cite: z.string().min(1), mark: Mark });
export type OtherPinpoint = z.infer<typeof OtherPinpoint>;

export const Pinpoints = z.strictObject({
  /** Provisions of the Protocol in the form "3(1)(a)(i)(b)", or "Preamble"; all were read. */
  opsc: z.array(z.string().regex(/^(Preamble|\d+(\([0-9a-z]+\))*)$/)),
  guidelines: z.array(GuidelinePinpoint),
  other: z.array(OtherPinpoint),
});
export type Pinpoints = z.infer<typeof Pinpoints>;

/** Statute-like text written for this catalogue, run through the matcher by the tests. */
export const Example = z.strictObject({
  verdict: z.enum(['fulfils', 'partly', 'does-not']),
  lang: z.string().min(2),
  text: z.string().min(20),
  /** Why a lawyer would judge it so. */
  why: z.string().min(10),
});
export type Example = z.infer<typeof Example>;

/** One checkable requirement of the catalogue. The file path is its id: opsc/<group>/<slug>.yaml. */
export const Requirement = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  title: z.string().min(5),
  question: z.string().min(10),
  addressees: z.array(Addressee).min(1),
  kind: Kind,
  severity: Severity,
  pinpoints: Pinpoints,
  /** Two plain sentences for any reader. */
  why: z.string().min(40),
  /** What the requirement covers, where its edges are, what is commonly missed. */
  detail: z.string().min(80),
  /** What would prove it, law and practice apart. */
  evidence: z.strictObject({ law: z.array(z.string()), practice: z.array(z.string()) }),
  /** A worked example in prose: a made-up State, what its law says, how it is judged and why. */
  worked: z.strictObject({ situation: z.string().min(40), judgement: z.string().min(40) }),
  related: z.array(z.string()),
  examples: z.array(Example).optional(),
  /** How the matcher recognises a provision that answers it; absent where law cannot answer. */
  signature: Signature.optional(),
});
export type Requirement = z.infer<typeof Requirement>;
