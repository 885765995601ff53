/** Ajv, set for the JSON Schemas that the site publishes. */
import ajvFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Compile a schema; throws where it is not a sound one. */
export function validator(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  (ajvFormats as unknown as (to: Ajv2020) => void)(ajv);
  return ajv.compile(schema);
}
