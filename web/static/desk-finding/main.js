// The page of one finding, made quicker. Everything here is a plain form first: without script nothing is missing.
// All listeners are on the document, so that they hold when the page is shown anew after a form was sent.
import { beginKeys } from './keys.js';
import { keepOnChange, restore } from './kept.js';
import { beginNews } from './news.js';
import { beginSaving } from './save.js';
import { beginWords } from './words.js';

restore();
keepOnChange();
beginSaving();
beginWords();
beginKeys();
beginNews();
