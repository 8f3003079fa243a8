// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Navigate } from 'react-router-dom';
import { RequestEditorProps } from '../../RequestEditor';
import { useSchemaPaths } from '../useSchemaPaths';
import { prefillSearch } from '../../../schemas/schemaPrefill';

/** Edits a request for a version of a schema in the form that made it. */
export function RegistrationEditor({
  request,
}: Pick<RequestEditorProps, 'request'>) {
  const { register } = useSchemaPaths();
  const search = prefillSearch({ request: request.id });
  return register ? <Navigate to={`${register}?${search}`} /> : null;
}
