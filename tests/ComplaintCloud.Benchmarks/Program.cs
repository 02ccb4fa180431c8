using ComplaintCloud.Benchmarks;
using ComplaintCloud.Benchmarks.Http;
using ComplaintCloud.Benchmarks.Processes;

// The driver starts itself again: each contender is measured in a process of its own.
return args switch
{
    ["--job", var name, .. var settings] => await JobRunner.RunAsync(name, new Settings(settings)),
    ["--serve", "bare-endpoint", .. var settings] => await BareEndpoint.RunAsync(new Settings(settings)),
    _ => await Driver.RunAsync(args),
};
