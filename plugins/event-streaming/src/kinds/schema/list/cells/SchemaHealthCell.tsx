// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { StateWord } from '../../../../components/state/StateWord';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaHealthHelp } from '../../useSchemaHealthHelp';
import { useSchemaPaths } from '../../useSchemaPaths';

/** How the schema is, with the request that is under way. */
export function SchemaHealthCell({ row }: { row: SchemaSummary }) {
  const { t } = useTexts(schemaTranslationRef);
  const help = useSchemaHealthHelp(row.health);
  const note = (): ReactNode => {
    if (row.openRequest) {
      return <RequestLink request={row.openRequest} />;
    }
    return row.changeUnderWay ? t('schemas.row.changeUnderWay') : undefined;
  };
  return <StateWord state={row.health.state} help={help} note={note()} />;
}

function RequestLink(props: {
  request: NonNullable<SchemaSummary['openRequest']>;
}) {
  const { id, state } = props.request;
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const to = useSchemaPaths().request(id);
  const text = shared(`state.${state}`);
  return to === undefined ? (
    <>{text}</>
  ) : (
    <Link
      component={RouterLink}
      to={to}
      underline="always"
      aria-label={`${t('schemas.row.openRequest', { id })}: ${text}`}
    >
      {text}
    </Link>
  );
}
