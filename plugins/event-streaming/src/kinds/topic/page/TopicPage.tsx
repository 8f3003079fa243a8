// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Typography from '@mui/material/Typography';
import { StreamingPage } from '../../../components/StreamingPage';

/** The frame of the page. */
export function TopicPage() {
  return (
    <StreamingPage>
      <Typography variant="h2">TopicPage</Typography>
    </StreamingPage>
  );
}
