// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Finding, JsonObject } from '@sluice/plugin-event-streaming-common';
import { ReactNode, useId } from 'react';
import { ConfirmByName } from '../components/controls/ConfirmByName';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { FindingFix } from '../components/plan/FixLink';
import { TextArea } from '../components/controls/TextArea';
import { useEnvironments } from '../hooks/useEnvironments';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { AskedChange } from './AskedChange';
import { ChangeAnswer } from './ChangeAnswer';
import { ChangeButtons } from './ChangeButtons';
import { findingsAgainst } from './findingsAgainst';
import { PlanPreview } from './PlanPreview';
import { useChange } from './useChange';

export interface ChangeDialogProps extends AskedChange {
  title: string;
  /** Keep it stable; undefined while there is nothing to ask about. */
  input: JsonObject | undefined;
  onFix?: (fix: FindingFix) => void;
  /** What else could be asked for, seeing what stands against it. */
  offers?: (findings: readonly Finding[]) => ReactNode;
  /** What to do instead, below what the rules say. */
  instead?: ReactNode;
  /** The fields, which may show what speaks against them. */
  children?: ReactNode | ((against: readonly Finding[]) => ReactNode);
}

/** A change of an object: its fields, what it does, and who has to approve it. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { input, name, onClose, children } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const model = useChange(props, input);
  const isNarrow = useMediaQuery('(max-width: 599.95px)');
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      fullScreen={isNarrow}
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <Title id={titleId} {...props} />
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
          {typeof children === 'function'
            ? children(findingsAgainst(model))
            : children}
          <ChangeAnswer
            model={model}
            onFix={props.onFix}
            offers={props.offers}
          />
          {props.instead}
          {model.report && <PlanPreview report={model.report} />}
          {model.mustConfirm && (
            <ConfirmByName
              expected={name}
              value={model.typed}
              onChange={model.setTyped}
            />
          )}
          <TextArea
            label={t('change.justification')}
            value={model.justification}
            onChange={model.setJustification}
            hint={t('change.justificationHelp')}
          />
        </Box>
      </DialogContent>
      <DialogActions>
        <ChangeButtons model={model} asked={props} asks={input !== undefined} />
      </DialogActions>
    </Dialog>
  );
}

function Title({
  id,
  title,
  name,
  place,
  environment,
}: Pick<ChangeDialogProps, 'title' | 'name' | 'place' | 'environment'> & {
  id: string;
}) {
  const known = useEnvironments()?.find(one => one.name === environment);
  return (
    <DialogTitle
      id={id}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        overflowWrap: 'anywhere',
      }}
    >
      {title}
      {known && (
        <EnvironmentBadge
          name={known.title}
          tier={known.tier}
          variant="filled"
        />
      )}
      <Box
        component="span"
        sx={{
          typography: 'body2',
          flexBasis: '100%',
          color: 'text.secondary',
        }}
      >
        {name} · {place}
      </Box>
    </DialogTitle>
  );
}
