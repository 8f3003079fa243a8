// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { AwaySource } from '../../../components/table/AwaySource';
import { ListCount } from '../../../components/table/ListCount';
import { TableCaption } from '../../../components/table/TableCaption';
import { AgeText } from '../../../components/values/AgeText';
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
  const { page, unfilteredTotal, children } = props;
  const { t } = useTexts(schemaTranslationRef);
  const count = page && (
    <ListCount
      shown={page.totalItems}
      unfiltered={unfilteredTotal}
      all={counted => t('schemas.count.all', counted)}
      some={counted => t('schemas.count.some', counted)}
    />
  );
  return (
    <TableCaption count={count}>
      {page?.observedAt && (
        <span>
          {t('schemas.age', {
            age: <AgeText key="age" at={page.observedAt} />,
          })}
        </span>
      )}
      {page?.partial?.map(({ source, reason, since }) => (
        <AwaySource key={source} reason={reason}>
          {t('schemas.away', {
            registry: source,
            age: <AgeText key="age" at={since} />,
          })}
        </AwaySource>
      ))}
      <Box sx={{ display: 'flex' }}>{children}</Box>
    </TableCaption>
  );
}
