using Alliance.Core;
using Alliance.Core.Json;
using Microsoft.AspNetCore.Http.HttpResults;

#region filter
/// <summary>Reads and checks the dataset in the body of a request. A wrong one is answered with all its findings, and the endpoint does not run.</summary>
internal sealed class ValidDataset(ValidationOptions options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        DatasetReading reading = await AllianceJson.CheckAsync(http.Request.Body, validation: options, cancellationToken: http.RequestAborted);
        if (!reading.IsValid)
            return Refusal(reading);
        http.Features.Set(reading);
        return await next(context);
    }

    private static ProblemHttpResult Refusal(DatasetReading reading) => TypedResults.Problem(
        title: reading.Dataset is null ? "The body is not a dataset." : "The dataset is not valid.",
        statusCode: reading.Dataset is null ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = reading.Report.Findings.Select(finding => new
            {
                finding.Pointer,
                finding.Code,
                finding.Severity,
                Detail = finding.Message,
                finding.Line,
                finding.Column,
            }),
        });
}

internal static class DatasetEndpoints
{
    public static void MapDatasets(this WebApplication app) => app
        .MapPost("/datasets", (HttpContext http) => $"{http.Features.Get<DatasetReading>()!.Dataset!.MemberStates.Count} member states")
        .AddEndpointFilter<ValidDataset>()
        .ExcludeFromDescription();
}
#endregion
