export { fingerprint } from '#engine/model/fingerprint.ts';
