/**
 * Loaded into the process whose coverage is measured, so that those it starts measure none: they compile the same file
 * in another way, and counts at other places in it cannot be added up.
 */
delete process.env.NODE_V8_COVERAGE;
