using System.CommandLine;
using ComplaintCloud.LocalHost.Commands;

var root = new RootCommand("投诉云 ComplaintCloud: the whole product as one process.");
ServeCommand.AddTo(root);
root.Subcommands.Add(DemoCommand.Create());
root.Subcommands.Add(VerifyCommand.Create());
root.Subcommands.Add(AnalyserCommand.Create());
root.Subcommands.Add(PermissionsCommand.Create());
return await root.Parse(args).InvokeAsync();
