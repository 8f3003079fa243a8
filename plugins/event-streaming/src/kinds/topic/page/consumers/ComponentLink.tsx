// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { DeclaredParty } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { useTopicPaths } from '../../useTopicPaths';

/** A component of the catalog, by its title. */
export function ComponentLink({ party }: { party: DeclaredParty }) {
  const to = useTopicPaths().entity(party.entityRef);
  return to === undefined ? (
    <>{party.title}</>
  ) : (
    <Link component={RouterLink} to={to}>
      {party.title}
    </Link>
  );
}
