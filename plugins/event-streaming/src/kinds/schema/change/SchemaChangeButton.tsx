// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiPencilLine } from '@remixicon/react';
import {
  SchemaDetail,
  SchemaVersion,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeDialog } from './SchemaChangeDialog';
import { subjectOf } from './subjectOf';
import { useSchemaDenials } from './useSchemaDenials';

export interface SchemaChangeButtonProps {
  schema: SchemaDetail;
  change: 'rule' | 'state' | 'topics';
  version?: SchemaVersion;
  /** An icon, for rows. */
  compact?: boolean;
}

/** Opens the dialog of a change, or says why it cannot be asked for. */
export function SchemaChangeButton(props: SchemaChangeButtonProps) {
  const { schema, change, version, compact } = props;
  const { t } = useTexts(schemaTranslationRef);
  const [open, setOpen] = useState(false);
  const denial = useSchemaDenials(schema)[change];
  const subject = useMemo(() => subjectOf(schema), [schema]);
  const label = t(`schemaPage.actions.${change}`, {
    version: version?.version ?? '',
  });
  return (
    <>
      {compact ? (
        <Tooltip title={denial ?? label}>
          <IconButton
            size="small"
            aria-label={denial === undefined ? label : `${label}: ${denial}`}
            // Can be reached, so that its reason can be read.
            aria-disabled={denial !== undefined}
            onClick={() => denial === undefined && setOpen(true)}
          >
            <RiPencilLine size={14} aria-hidden />
          </IconButton>
        </Tooltip>
      ) : (
        <DisabledReason reason={denial}>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {label}
          </Button>
        </DisabledReason>
      )}
      {open && (
        <SchemaChangeDialog
          {...subject}
          change={change}
          version={version?.version}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
