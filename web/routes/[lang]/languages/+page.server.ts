import { languagesShown } from 'made:languages';

export function load() {
  return { shown: languagesShown };
}
