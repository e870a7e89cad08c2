// The routes are called as they are, never ahead of time.
export default { poweredByHeader: false, devIndicators: false };
