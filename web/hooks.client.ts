// Before any page with script: Kit runs this first.
import './check/no-eval.ts';
