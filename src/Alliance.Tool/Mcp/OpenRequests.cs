using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Alliance.Tool;

/// <summary>The requests that have been read and still get an answer.</summary>
internal sealed class OpenRequests
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RequestId, int> _open = [];
    private readonly TaskCompletionSource _allAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isEnd;

    /// <summary>Counts a message that was read. A request that is cancelled gets no answer.</summary>
    public void Read(JsonRpcMessage message)
    {
        if (message is JsonRpcRequest request)
        {
            lock (_lock)
                _open[request.Id] = _open.GetValueOrDefault(request.Id) + 1;
        }
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification, Params: JsonObject cancelled } && IdOf(cancelled["requestId"]) is { } id)
        {
            Close(id);
        }
    }

    /// <summary>Counts an answer that was written. A subscription is acknowledged, and has no other answer until the session ends.</summary>
    public void Answered(JsonRpcMessage message)
    {
        if (message is JsonRpcResponse or JsonRpcError)
            Close(((JsonRpcMessageWithId)message).Id);
        else if (message is JsonRpcNotification { Method: NotificationMethods.SubscriptionsAcknowledgedNotification, Params: JsonObject acknowledged } && IdOf(acknowledged["_meta"]?[MetaKeys.SubscriptionId]) is { } id)
            Close(id);
    }

    /// <summary>Waits until every request is answered; no more are read.</summary>
    public Task AllAnswered()
    {
        lock (_lock)
        {
            _isEnd = true;
            EndIfAllAnswered();
        }
        return _allAnswered.Task;
    }

    /// <summary>Closes a request, if it is open. Clients give each request an id of its own; where one does not, each is counted.</summary>
    private void Close(RequestId id)
    {
        lock (_lock)
        {
            if (_open.Remove(id, out int count) && count > 1)
                _open[id] = count - 1;
            EndIfAllAnswered();
        }
    }

    private void EndIfAllAnswered()
    {
        if (_isEnd && _open.Count == 0)
            _allAnswered.TrySetResult();
    }

    private static RequestId? IdOf(JsonNode? id) =>
        id is not JsonValue value ? null
        : value.TryGetValue(out string? text) ? new RequestId(text)
        : value.TryGetValue(out long number) ? new RequestId(number)
        : null;
}
