//! Ending connections.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::*;

/// A connection that has had a request, and then the phase that `end` makes.
async fn serve_one(end: fn(&Connections)) -> (TcpStream, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    let router = Router::new().route("/", axum::routing::get(async || "hello"));
    let mut connections = Connections::new(router);
    connections.serve(accepted);
    ask(&mut client).await;
    let mut answer = [0; 256];
    let read = client.read(&mut answer).await.unwrap();
    assert!(answer[..read].ends_with(b"hello"));
    end(&connections);
    let task = tokio::spawn(async move { connections.ended().await });
    (client, task)
}

async fn ask(client: &mut TcpStream) {
    client
        .write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_request_that_arrives_while_draining_is_answered() {
    let (mut client, task) = serve_one(Connections::drain).await;
    // The connection is idle, and stays open for the request that is on its way.
    ask(&mut client).await;
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("hello"), "{answer}");
    task.await.unwrap();
}

#[tokio::test]
async fn an_idle_connection_is_closed_at_the_end_of_the_grace() {
    let (mut client, task) = serve_one(Connections::close).await;
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert_eq!(answer, "");
    task.await.unwrap();
}
