import type { Migration } from 'kysely/migration';
import { desk } from './0001-desk.ts';
import { people } from './0002-people.ts';
import { readings } from './0003-readings.ts';
import { assess } from './0004-assess.ts';
import { publish } from './0005-publish.ts';
import { resets } from './0006-resets.ts';
import { recommendations } from './0007-recommendations.ts';
import { plan } from './0008-plan.ts';
import { practice } from './0009-practice.ts';
import { apiKeys } from './0010-api-keys.ts';
import { houseTasks } from './0011-house-tasks.ts';
import { recommendationChain } from './0011-recommendation-chain.ts';
import { help } from './0012-help.ts';
import { library } from './0013-library.ts';
import { companies } from './0014-companies.ts';
import { publicChange } from './0015-public-change.ts';
import { readingWords } from './0018-reading-words.ts';
import { libraryChange } from './0019-library-change.ts';
import { accountSteps } from './0020-account-steps.ts';
import { entryRecord } from './0021-entry-record.ts';
import { closedCompanies } from './0022-closed-companies.ts';

/** All steps in order. Names are for ever: a database remembers which it has taken. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-desk': desk,
  '0002-people': people,
  '0003-readings': readings,
  '0004-assess': assess,
  '0005-publish': publish,
  '0006-resets': resets,
  '0007-recommendations': recommendations,
  '0008-plan': plan,
  '0009-practice': practice,
  '0010-api-keys': apiKeys,
  '0011-house-tasks': houseTasks,
  '0011-recommendation-chain': recommendationChain,
  '0012-help': help,
  '0013-library': library,
  '0014-companies': companies,
  '0015-public-change': publicChange,
  '0018-reading-words': readingWords,
  '0019-library-change': libraryChange,
  '0020-account-steps': accountSteps,
  '0021-entry-record': entryRecord,
  '0022-closed-companies': closedCompanies,
};
