// Holds an OpenAPI document against the strict rules of Redocly; prints each problem and fails when there is one.
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    // The repository has no licence text that the document could name.
    'info-license': 'off',
    // A word in the place of an id is never an id: the server takes the path that is written out.
    'no-ambiguous-paths': 'off',
    'operation-operationId-unique': 'error',
    'operation-operationId-url-safe': 'error',
    'operation-description': 'error',
    'operation-tag-defined': 'error',
    'operation-parameters-unique': 'error',
    'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: false },
    'no-invalid-schema-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-unresolved-refs': 'error',
    'no-unused-components': 'error',
    'no-required-schema-properties-undefined': 'error',
    'no-duplicated-tag-names': 'error',
    'tag-description': 'error',
    'tags-alphabetical': 'error',
  },
});
const problems = await lint({ ref: process.argv[2], config });
formatProblems(problems, { format: 'codeframe', totals: getTotals(problems), version: '' });
process.exit(problems.length === 0 ? 0 : 1);
