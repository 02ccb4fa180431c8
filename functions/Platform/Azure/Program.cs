using ComplaintCloud.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services
    .AddTelemetry(builder.Configuration)
    .AddAzureProduct(builder.Configuration);
await builder.Build().RunAsync();
