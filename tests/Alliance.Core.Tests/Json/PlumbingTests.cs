using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What has to be public, but is named by attributes and compilers only, is not offered to who writes code.</summary>
public sealed class PlumbingTests
{
    [Fact]
    public void Converters_are_not_offered_by_editors()
    {
        Type[] converters = [.. typeof(AllianceJson).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(JsonConverter)) || type == typeof(ValueList))];
        Assert.True(converters.Length > 10);
        Assert.All(converters, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }
}
