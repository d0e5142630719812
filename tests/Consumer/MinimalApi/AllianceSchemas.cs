using System.ComponentModel;
using Alliance.Core;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

/// <summary>
/// Describes the types of the library in the OpenAPI document. They have converters of their own, and for such a type ASP.NET Core writes an empty schema, which allows any value.
/// </summary>
internal static class AllianceSchemas
{
    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        if (type.Assembly != typeof(AllianceDataset).Assembly)
            return;
        if (type == typeof(Money))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["amount"] = new OpenApiSchema { Type = JsonSchemaType.Number },
                ["currency"] = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[A-Z]{3}$" },
            };
            schema.Required = new HashSet<string> { "amount", "currency" };
        }
        else if (type == typeof(Validity))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["from"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["until"] = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = await context.GetOrCreateSchemaAsync(type.GenericTypeArguments[0], cancellationToken: cancellationToken);
        }
        else if (TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)))
        {
            schema.Type = JsonSchemaType.String;
        }
        else
        {
            schema.Type = JsonSchemaType.Object;
            schema.Description = "As in docs/format.md of Alliance.Core.";
        }
    }
}
