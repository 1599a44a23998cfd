drop owned by carnet_acts;
