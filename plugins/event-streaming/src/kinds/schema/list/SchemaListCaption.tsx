// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { PartialSource } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { ToneIcon } from '../../../components/state/ToneIcon';
import { TableCaption } from '../../../components/table/TableCaption';
import { AgeText } from '../../../components/values/AgeText';
import { formatCount } from '../../../format/formatCount';
import { useTokens } from '../../../theme/useTokens';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaPageOfList } from './useSchemaList';

export interface SchemaListCaptionProps {
  page: SchemaPageOfList | undefined;
  /** Known while a filter hides some. */
  unfilteredTotal: number | undefined;
  /** Icon buttons at the right. */
  children: ReactNode;
}

/** How many there are, and how old the figures are. */
export function SchemaListCaption(props: SchemaListCaptionProps) {
  const { page, children } = props;
  const { t } = useTexts(schemaTranslationRef);
  return (
    <TableCaption count={page && <Count {...props} page={page} />}>
      {page?.observedAt && (
        <span>
          {t('schemas.age', {
            age: <AgeText key="age" at={page.observedAt} />,
          })}
        </span>
      )}
      {page?.partial?.map(source => (
        <Away key={source.source} source={source} />
      ))}
      <Box sx={{ display: 'flex' }}>{children}</Box>
    </TableCaption>
  );
}

function Count(props: SchemaListCaptionProps & { page: SchemaPageOfList }) {
  const { page, unfilteredTotal } = props;
  const { t } = useTexts(schemaTranslationRef);
  const shown = page.totalItems;
  const total = unfilteredTotal ?? shown;
  const counted = { count: total, number: formatCount(total) };
  return total <= shown ? (
    <b>{t('schemas.count.all', counted)}</b>
  ) : (
    <>
      {t('schemas.count.some', {
        ...counted,
        shown: <b key="shown">{formatCount(shown)}</b>,
      })}
    </>
  );
}

function Away({
  source: { source, reason, since },
}: {
  source: PartialSource;
}) {
  const { t } = useTexts(schemaTranslationRef);
  const { text } = useTokens().tones.attention;
  return (
    <Tooltip title={reason}>
      <Box
        component="span"
        role="status"
        sx={{ display: 'inline-flex', gap: 0.75, color: text }}
      >
        <ToneIcon tone="attention" size={14} />
        <span>
          {t('schemas.away', {
            registry: source,
            age: <AgeText key="age" at={since} />,
          })}
        </span>
      </Box>
    </Tooltip>
  );
}
